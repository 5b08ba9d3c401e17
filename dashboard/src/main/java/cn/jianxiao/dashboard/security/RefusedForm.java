package cn.jianxiao.dashboard.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Sends who was not let in back to the form, which says whether it is of use to try again now. */
final class RefusedForm implements AuthenticationFailureHandler {

    private final AuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler("/login?error");
    private final AuthenticationFailureHandler locked = new SimpleUrlAuthenticationFailureHandler("/login?locked");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        (why instanceof LockedOut ? locked : wrong).onAuthenticationFailure(request, response, why);
    }
}
