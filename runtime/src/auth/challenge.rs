//! Claims challenges: a 401 that says what a token has to hold.

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::header::{HeaderMap, WWW_AUTHENTICATE};

/// The claims of a challenge as JSON: `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="base64"`.
pub(crate) fn claims(headers: &HeaderMap) -> Option<String> {
    headers.get_all(WWW_AUTHENTICATE).iter().find_map(|challenge| {
        let claims = parameter(challenge.to_str().ok()?, "claims")?;
        let json = String::from_utf8(decode(&claims)?).ok()?;
        serde_json::from_str::<serde_json::Map<_, _>>(&json).is_ok().then_some(json)
    })
}

/// A parameter of the `Bearer` challenge. A header may hold several challenges, divided like parameters, by commas.
fn parameter(header: &str, wanted: &str) -> Option<String> {
    let mut rest = header.trim_start();
    let mut bearer = false;
    loop {
        let end = rest.find(['=', ',', ' ', '\t']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            // A word without `=` is the scheme of the next challenge.
            if !name.is_empty() {
                bearer = name.eq_ignore_ascii_case("bearer");
            }
            rest = after.trim_start_matches([',', ' ', '\t']);
            if rest.is_empty() {
                return None;
            }
            continue;
        };
        let (value, after) = value_of(value.trim_start())?;
        if bearer && name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after.trim_start_matches([',', ' ', '\t']);
        if rest.is_empty() {
            return None;
        }
    }
}

/// A value, in quotes or bare, and what follows it.
fn value_of(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ', '\t']).unwrap_or(text.len());
        return Some((text[..end].to_owned(), &text[end..]));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, &quoted[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

/// base64 in both alphabets, with padding or without: services differ.
fn decode(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let alphabet = if text.contains(['-', '_']) { URL_SAFE } else { STANDARD };
    GeneralPurpose::new(&alphabet, config).decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;
    const ENCODED: &str = "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxIn19fQ";

    fn of(challenges: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for challenge in challenges {
            headers.append(WWW_AUTHENTICATE, challenge.replace("ENCODED", ENCODED).parse().ok()?);
        }
        claims(&headers)
    }

    #[test]
    fn challenges() {
        for challenge in [
            r#"Bearer realm="", authorization_uri="https://x/authorize, or not", error="insufficient_claims", claims="ENCODED==""#,
            r#"bearer claims="ENCODED""#,
            "Bearer Claims=ENCODED, error=x",
            r#"PoP nonce="a", claims="bm8=", Bearer realm="say \"hi\"", claims="ENCODED""#,
            r#"Bearer claims = "ENCODED" "#,
        ] {
            assert_eq!(of(&[challenge]).as_deref(), Some(CLAIMS), "{challenge}");
        }
        assert_eq!(of(&["Negotiate", r#"Bearer claims="ENCODED""#]).as_deref(), Some(CLAIMS));
    }

    #[test]
    fn no_claims() {
        for challenge in [
            "",
            "Bearer",
            "Bearer ,",
            r#"Bearer error="invalid_token""#,
            r#"PoP claims="ENCODED""#,
            r#"Bearer claims="not base64!""#,
            r#"Bearer claims="bm90IEpTT04=""#,
            r#"Bearer claims="ENCODED"#,
            r#"Bearer realm="\"#,
        ] {
            assert_eq!(of(&[challenge]), None, "{challenge}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_header(text in "[ -~]{0,60}") {
            let _ = parameter(&text, "claims");
            let _ = parameter(&format!("Bearer {text}"), "claims");
        }
    }
}
