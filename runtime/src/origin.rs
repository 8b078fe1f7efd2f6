//! Origins of URLs: scheme, host and port.

use http::Uri;

/// Scheme and host of a URL: all that comes before its path.
pub(crate) fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    &url[..end]
}

/// Whether two URLs have the same origin. Those without a host have none.
pub(crate) fn same_origin(a: &Uri, b: &Uri) -> bool {
    let port = |uri: &Uri| match (uri.port_u16(), uri.scheme_str()) {
        (Some(port), _) => Some(port),
        (None, Some("https")) => Some(443),
        (None, Some("http")) => Some(80),
        _ => None,
    };
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    a.scheme() == b.scheme() && host(a).is_some() && host(a) == host(b) && port(a) == port(b)
}

/// Whether two URLs have the same origin. Text that is no URL has none.
pub(crate) fn have_same_origin(a: &str, b: &str) -> bool {
    match (a.parse(), b.parse()) {
        (Ok(a), Ok(b)) => same_origin(&a, &b),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        assert_eq!(origin("https://graph.microsoft.com/beta"), "https://graph.microsoft.com");
        assert_eq!(origin("https://graph.microsoft.com"), "https://graph.microsoft.com");
        assert_eq!(origin("http://[::1]:80?x"), "http://[::1]:80");
        let same = have_same_origin;
        assert!(same("https://graph.microsoft.com/beta", "https://GRAPH.microsoft.com:443/x"));
        for other in [
            "http://graph.microsoft.com/beta",
            "https://graph.microsoft.com:444/",
            "https://graph.microsoft.com.evil.example/",
            "https://graph.microsoft.com@evil.example/",
            "https://evil.example/https://graph.microsoft.com/",
            "https://graph.microsoft.com\\@evil.example/",
            "/beta",
        ] {
            assert!(!same("https://graph.microsoft.com/beta", other), "{other}");
        }
    }
}
