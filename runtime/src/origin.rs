//! Origins of URLs: scheme, host and port.

use http::Uri;

/// Scheme and host of a URL: all that comes before its path.
pub(crate) fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    &url[..end]
}

/// Whether two URLs have the same origin. A URL without a host or with an invalid port has no origin.
pub(crate) fn same_origin(a: &Uri, b: &Uri) -> bool {
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    let same_place = host(a).is_some() && host(a) == host(b) && port(a).is_some() && port(a) == port(b);
    a.scheme() == b.scheme() && same_place
}

/// The port that a URL names, or the one of its scheme. `Uri` lets any text stand there, which it then does not tell.
fn port(uri: &Uri) -> Option<u16> {
    let authority = uri.authority()?.as_str();
    let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
    match place.strip_prefix(uri.host()?)?.strip_prefix(':') {
        None | Some("") => match uri.scheme_str()? {
            "https" => Some(443),
            "http" => Some(80),
            _ => None,
        },
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok(),
        Some(_) => None,
    }
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
        for own in
            ["https://GRAPH.microsoft.com:443/x", "https://graph.microsoft.com:/", "https://a@graph.microsoft.com"]
        {
            assert!(same("https://graph.microsoft.com/beta", own), "{own}");
        }
        for other in [
            "https://graph.microsoft.com:443443/",
            "https://graph.microsoft.com:443x/",
            "https://graph.microsoft.com:+443/",
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
