//! What is masked where requests, responses and values are printed.
//!
//! Models know their secrets by the facet `secret` of a property. JSON without a type, URLs and headers are judged by names.

use std::borrow::Cow;

use crate::codec;
use crate::origin::{have_same_origin, origin};

/// What is printed in the place of a secret.
pub(crate) const MASK: &str = "***";

/// Parts of a member's name that make its value a secret. Names are compared in lower case, without punctuation.
const SECRET_PARTS: [&str; 29] = [
    "accesskey",
    "accesspass",
    "apikey",
    "assertion",
    "bypasscode",
    "clientstate",
    "connectionstring",
    "credential",
    "decryptionkey",
    "devicecode",
    "downloadurl",
    "encryptionkey",
    "enrollmentcode",
    "pairingcode",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "presharedkey",
    "privatekey",
    "recoverykey",
    "sastoken",
    "sasur",
    "secret",
    "sharedkey",
    "signature",
    "token",
    "unlockcode",
    "uploadurl",
];

/// Names that are a secret as a whole: general ones, and the private members of a JSON Web Key.
const SECRET_NAMES: [&str; 11] = ["d", "dp", "dq", "k", "key", "oth", "p", "pin", "psk", "q", "qi"];

/// Ends of names that say that the value is about a secret and not one.
const ABOUT: [&str; 12] =
    ["count", "datetime", "hint", "id", "ids", "kind", "method", "methods", "name", "policies", "policy", "type"];

/// Whether the value of a JSON member of this name is masked where no type says what it is.
pub(crate) fn is_secret_member(name: &str) -> bool {
    // Of an annotation, the last part says what it is: `@microsoft.graph.downloadUrl`.
    let name = name.rsplit('.').next().unwrap_or(name);
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    SECRET_NAMES.contains(&&*name)
        || SECRET_PARTS.iter().any(|part| name.contains(part)) && !ABOUT.iter().any(|end| name.ends_with(end))
}

/// Whether the value of a query option is a secret. Options of OData begin with `$` and hold none.
fn is_secret_option(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let parts = ["auth", "credential", "key", "password", "secret", "signature", "token"];
    !name.starts_with('$') && (["code", "sas", "sig"].contains(&&*name) || parts.iter().any(|part| name.contains(part)))
}

/// A URL with the values of its query masked where they may be a signature, a key or a token.
pub(crate) fn mask_query(url: &str) -> Cow<'_, str> {
    let Some((path, query)) = url.split_once('?') else { return url.into() };
    if !has_secret_option(query) {
        return url.into();
    }
    let options = query.split('&').map(|option| match option.split_once('=') {
        Some((name, _)) if is_secret_option(name) => format!("{name}={MASK}"),
        _ => option.to_owned(),
    });
    format!("{path}?{}", options.collect::<Vec<_>>().join("&")).into()
}

fn has_secret_option(query: &str) -> bool {
    query.split('&').any(|option| option.split_once('=').is_some_and(|(name, _)| is_secret_option(name)))
}

/// Whether a text is a URL that carries a signature or a token, so that whoever has it can use it.
pub(crate) fn is_signed_url(text: &str) -> bool {
    text.split_once("://")
        .and_then(|(_, rest)| rest.split_once('?'))
        .is_some_and(|(_, query)| has_secret_option(query.split('#').next().unwrap_or(query)))
}

/// A URL for logs, of a service with this root: without the values of its query. Of another server only the origin is
/// left, since the path itself can be the permission there, as with upload sessions.
pub(crate) fn loggable_url(url: &str, root: &str) -> String {
    if !have_same_origin(url, root) {
        return format!("{}/{MASK}", origin(url));
    }
    match url.split_once('?') {
        Some((path, query)) if !query.is_empty() => format!("{path}?{MASK}"),
        Some((path, _)) => path.to_owned(),
        None => url.to_owned(),
    }
}

/// JSON text with its secrets masked: the values at these pointers, members whose names look secret, and signed URLs. What is
/// no JSON is masked as a whole.
pub(crate) fn mask_json(text: &str, pointers: &[String]) -> String {
    codec::masked(text, pointers).unwrap_or_else(|| MASK.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_by_name() {
        for name in [
            "password",
            "newPassword",
            "client_secret",
            "@microsoft.graph.downloadUrl",
            "uploadUrl",
            "accessToken",
            "clientState",
            "key",
            "dq",
            "recoveryKey",
            "temporaryAccessPass",
        ] {
            assert!(is_secret_member(name), "{name}");
        }
        for name in
            ["displayName", "keyId", "tokenType", "passwordPolicies", "code", "@odata.type", "webUrl", "secretName"]
        {
            assert!(!is_secret_member(name), "{name}");
        }
    }

    #[test]
    fn urls_by_their_query() {
        assert!(is_signed_url("https://x.blob.example/c?sv=1&sig=abc"));
        assert!(is_signed_url("https://x.example/d?UniqueId=1&tempauth=abc"));
        assert!(!is_signed_url("https://x.example/d?$select=id"));
        assert!(!is_signed_url("no URL?sig=abc"));
        assert_eq!(mask_query("https://x.example/c?sv=1&sig=abc&$top=5"), "https://x.example/c?sv=1&sig=***&$top=5");
        assert_eq!(mask_query("https://x.example/c?$top=5"), "https://x.example/c?$top=5");
    }

    #[test]
    fn urls_in_logs() {
        let root = "https://graph.microsoft.com/beta";
        assert_eq!(loggable_url("https://graph.microsoft.com/beta/me", root), "https://graph.microsoft.com/beta/me");
        assert_eq!(
            loggable_url("https://graph.microsoft.com/beta/me?x=1", root),
            "https://graph.microsoft.com/beta/me?***"
        );
        assert_eq!(loggable_url("https://up.example/up/abc?sig=1", root), "https://up.example/***");
    }

    #[test]
    fn json_without_a_type() {
        let text = r#"{"a": [{"password": {"x": 1}}, "https://x.example/?sig=1"], "n": 1.50, "Pin": null, "dp": "v"}"#;
        let masked = r#"{"a":[{"password":"***"},"***"],"n":1.50,"Pin":null,"dp":"***"}"#;
        assert_eq!(mask_json(text, &[]), masked);
        assert_eq!(
            mask_json(r#"{"a":[{"b":1}],"c/d":2}"#, &["/a/0/b".into(), "/c~1d".into()]),
            r#"{"a":[{"b":"***"}],"c/d":"***"}"#
        );
        assert_eq!(mask_json("{\"password\": \"hunter2\"", &[]), "***");
    }
}
