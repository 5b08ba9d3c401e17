package cn.jianxiao.registry.api.form;

import cn.jianxiao.registry.api.request.Required;
import java.util.List;

/** 工程代码登记申请: one form for each code. */
record RegistrationOrder(@Required List<RegistrationForm> forms) {}
