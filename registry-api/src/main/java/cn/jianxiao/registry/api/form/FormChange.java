package cn.jianxiao.registry.api.form;

import cn.jianxiao.registry.api.request.Required;

/** 工程代码信息变更表: columns that are not there stay, blank ones are emptied. */
record FormChange(@Required RegistrationForm form, @Required String reason) {}
