//! A request as a command line.

use std::fmt::Write as _;

use http::Method;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};

use super::Request;
use crate::masking::MASK;

impl<T> Request<T> {
    /// The request as a `curl` command for a POSIX shell. The token is not in it: it has `$TOKEN` instead, for the shell to
    /// fill in. The values of other secret headers and of secrets in the body are `***`: properties that a model declares as
    /// secret, members of other JSON whose names look secret, and signed URLs. So are signatures and keys in the URL;
    /// of a URL on another server, which may be a permission by itself, only the server is left.
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
            // Writing into a String cannot fail, here and below.
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
            // A leading `@` would name a file, hence not `--data`.
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

/// One word of a POSIX shell, whatever it holds.
fn in_quotes(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
