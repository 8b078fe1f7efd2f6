//! Which headers may be sent to another origin than their request was made for, and which are never printed.

use http::Extensions;
use http::header::{
    ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, AUTHORIZATION, CACHE_CONTROL, CONTENT_LOCATION, COOKIE,
    HeaderMap, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LOCATION,
    PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, RANGE, SET_COOKIE, USER_AGENT, WWW_AUTHENTICATE,
};

/// Headers that carry credentials. They are never sent to another origin, even if the caller allows it.
const CREDENTIALS: [HeaderName; 3] = [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE];

/// Headers that describe the wanted response and do not identify the caller. They are sent to other origins, and so
/// are headers whose names begin with `content-`.
const SHARED: [HeaderName; 19] = [
    ACCEPT,
    ACCEPT_CHARSET,
    ACCEPT_ENCODING,
    ACCEPT_LANGUAGE,
    CACHE_CONTROL,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
    USER_AGENT,
    HeaderName::from_static("client-request-id"),
    HeaderName::from_static("consistencylevel"),
    HeaderName::from_static("odata-maxversion"),
    HeaderName::from_static("odata-version"),
    HeaderName::from_static("prefer"),
    HeaderName::from_static("return-client-request-id"),
    HeaderName::from_static("sdkversion"),
];

/// Parts of header names that mark the value as a secret: `x-api-key`, `ocp-apim-subscription-key`,
/// `x-ms-authorization-auxiliary`.
const SECRET_WORDS: [&str; 8] = ["auth", "cookie", "credential", "key", "password", "secret", "signature", "token"];

/// Response headers whose values are not printed, because each may be a pre-authenticated URL or a session.
const SECRETS_OF_RESPONSES: [HeaderName; 5] = [
    CONTENT_LOCATION,
    LOCATION,
    SET_COOKIE,
    HeaderName::from_static("azure-asyncoperation"),
    HeaderName::from_static("operation-location"),
];

/// Request extension: the headers that the caller allows to be sent to other origins.
#[derive(Clone, Debug)]
pub(crate) struct CrossOriginHeaders(pub(crate) Vec<HeaderName>);

/// Removes the headers that must not leave the origin of a request. A [`Transport`](crate::transport::Transport) has
/// to call it before it follows a redirect to another scheme, host or port.
///
/// It keeps headers that only describe the wanted response, such as `Accept`, `Prefer` and `Content-Type`, and those
/// that the request [allows](crate::Request::allow_cross_origin_header), which are stored in `extensions`.
///
/// ```
/// use msgraph_core::http::Request;
/// use msgraph_core::transport::remove_private_headers;
///
/// let request = Request::get("https://graph.microsoft.com/beta/me").header("x-api-key", "1").header("prefer", "a");
/// let (mut head, _) = request.body(()).unwrap().into_parts();
/// remove_private_headers(&mut head.headers, &head.extensions);
/// assert!(!head.headers.contains_key("x-api-key"));
/// assert!(head.headers.contains_key("prefer"));
/// ```
pub fn remove_private_headers(headers: &mut HeaderMap, extensions: &Extensions) {
    remove_private(headers, extensions.get().map_or(&[], |CrossOriginHeaders(names)| names));
}

/// Removes all credentials, and all sensitive or unknown headers except those in `allowed`.
pub(crate) fn remove_private(headers: &mut HeaderMap, allowed: &[HeaderName]) {
    let private: Vec<HeaderName> = headers
        .iter()
        .filter(|(name, value)| !may_cross(name, value.is_sensitive(), allowed))
        .map(|(name, _)| name.clone())
        .collect();
    for name in private {
        headers.remove(name);
    }
}

fn may_cross(name: &HeaderName, sensitive: bool, allowed: &[HeaderName]) -> bool {
    if CREDENTIALS.contains(name) {
        return false;
    }
    let shared = SHARED.contains(name) || name.as_str().starts_with("content-");
    (shared && !sensitive) || allowed.contains(name)
}

/// Returns `true` if the name of a request header marks its value as a secret.
pub(crate) fn is_secret(name: &HeaderName) -> bool {
    CREDENTIALS.contains(name) || SECRET_WORDS.iter().any(|word| name.as_str().contains(word))
}

/// Marks secret headers of a response as sensitive, so that their values are not printed.
pub(crate) fn mask_response(headers: &mut HeaderMap) {
    for (name, value) in headers {
        let is_challenge = [WWW_AUTHENTICATE, PROXY_AUTHENTICATE].contains(name);
        if SECRETS_OF_RESPONSES.contains(name) || (is_secret(name) && !is_challenge) {
            value.set_sensitive(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn remaining(headers: &[(&'static str, bool)], allowed: &[&'static str]) -> Vec<String> {
        let mut map = HeaderMap::new();
        for (name, sensitive) in headers {
            let mut value = HeaderValue::from_static("v");
            value.set_sensitive(*sensitive);
            map.append(*name, value);
        }
        let allowed: Vec<_> = allowed.iter().map(|name| HeaderName::from_static(name)).collect();
        remove_private(&mut map, &allowed);
        let mut names: Vec<_> = map.keys().map(|name| name.as_str().to_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_crosses() {
        let headers = [
            ("accept", false),
            ("content-range", false),
            ("prefer", false),
            ("client-request-id", false),
            ("x-api-key", false),
            ("x-tenant", false),
            ("content-secret", true),
            ("authorization", true),
            ("cookie", false),
            ("proxy-authorization", false),
        ];
        let shared = ["accept", "client-request-id", "content-range", "prefer"];
        assert_eq!(remaining(&headers, &[]), shared);
        let all = ["x-api-key", "content-secret", "authorization", "cookie", "proxy-authorization"];
        assert_eq!(
            remaining(&headers, &all),
            ["accept", "client-request-id", "content-range", "content-secret", "prefer", "x-api-key"]
        );
        // If one of two values is sensitive, neither is sent.
        assert_eq!(remaining(&[("prefer", false), ("prefer", true)], &[]), [""; 0]);
    }

    #[test]
    fn names_of_secrets() {
        for name in ["authorization", "cookie", "x-api-key", "x-ms-authorization-auxiliary", "x-functions-key"] {
            assert!(is_secret(&HeaderName::from_static(name)), "{name}");
        }
        for shared in SHARED {
            assert!(!is_secret(&shared), "{shared}");
        }
    }
}
