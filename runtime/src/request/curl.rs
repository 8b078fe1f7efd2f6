//! Converts a request to a `curl` command.

use std::fmt::Write as _;

use http::Method;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};

use super::Request;
use crate::masking::MASK;

impl<T> Request<T> {
    /// Returns the request as a `curl` command for a POSIX shell.
    ///
    /// The command contains `$TOKEN` instead of the token. Secrets are written as `***`: the values of other secret
    /// headers, properties that a model declares as secret, members of other JSON whose names look secret, signed
    /// URLs in the body, and signatures and keys in the URL. If the request goes to another server, whose URL may
    /// grant access without a token, only the server is written.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let graph = Path::offline("https://graph.microsoft.com/beta");
    /// let request: Request<()> = graph.navigate("me").get().select("id");
    /// assert_eq!(
    ///     request.to_curl(),
    ///     "curl 'https://graph.microsoft.com/beta/me?$select=id' \\\n  \
    ///      -H \"Authorization: Bearer $TOKEN\" \\\n  -H 'accept: application/json' \\\n  \
    ///      -H 'prefer: include-unknown-enum-members'"
    /// );
    /// ```
    pub fn to_curl(&self) -> String {
        let draft = &self.draft;
        let mut command = String::from("curl ");
        if draft.method == Method::HEAD {
            command.push_str("--head ");
        } else if draft.method != Method::GET || draft.body.is_some() {
            // Writing to a `String` cannot fail, here and below.
            let _ = write!(command, "-X {} ", draft.method);
        }
        command.push_str(&in_quotes(&draft.command_url()));
        command.push_str(" \\\n  -H \"Authorization: Bearer $TOKEN\"");
        for (name, value) in &draft.headers {
            if name == AUTHORIZATION || name == CONTENT_LENGTH {
                continue;
            }
            let value = if value.is_sensitive() { MASK.into() } else { String::from_utf8_lossy(value.as_bytes()) };
            let _ = write!(command, " \\\n  -H {}", in_quotes(&format!("{name}: {value}")));
        }
        match (&draft.body, draft.command_body()) {
            (None, _) if matches!(draft.method, Method::POST | Method::PUT | Method::PATCH) => {
                command.push_str(" \\\n  -H 'content-length: 0'");
            }
            (None, _) => {}
            // `--data` would read a file if the body begins with `@`.
            (_, Some(text)) => {
                let _ = write!(command, " \\\n  --data-raw {}", in_quotes(&text));
            }
            (Some(bytes), None) => {
                let _ = write!(command, " \\\n  --data-binary '@<file of {} bytes>'", bytes.len());
            }
        }
        command
    }
}

/// Quotes a text as one word of a POSIX shell.
fn in_quotes(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
