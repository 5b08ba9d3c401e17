({source:String} = '' OR if(source = '', '-', source) = {source:String})
