//! What a page is called: by its file, or else by its subject.

use super::facts::kind::last_segment;
use crate::ir::{DocumentedOperation, PageKind};

/// The name that a file gives to its page; `None` for files that were saved under some other name.
///
/// Pages are called like `intune-devices-manageddevice-wipe.md`; what a person or a crawler saved is called like
/// `000_c7fcebb2bca131fb.txt` or `Page (2).txt`.
pub(super) fn of_file(path: &str) -> Option<&str> {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let (name, ending) = file.rsplit_once('.')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'));
    // Text that was saved may be called by a word of its own.
    (is_name && (ending == "md" || (ending == "txt" && name.contains('-')))).then_some(name)
}

/// The name of an operation's page by what it is about: `manageddevice-wipe`, `remoteactionaudit-create`.
///
/// The type is what the title names before its colon or after its verb, or the placeholder that comes before the
/// operation in the path.
pub(super) fn of_operation(page: &DocumentedOperation) -> String {
    let path = page.requests.first().map_or("", |line| line.path.as_str());
    let verb = match page.kind {
        PageKind::Action | PageKind::Function => {
            let name = last_segment(path).split('(').next().unwrap_or_default();
            let operation = name.rsplit('.').next().unwrap_or(name);
            let subject = match page.title.split_once(':') {
                Some((subject, _)) => plain(subject),
                None => owner(path),
            };
            return joined(&[&subject, &plain(operation)]);
        }
        PageKind::List => "list",
        PageKind::Get => "get",
        PageKind::Create => "create",
        PageKind::Update => "update",
        PageKind::Replace => "replace",
        PageKind::Delete => "delete",
        PageKind::AddReference => "addreference",
        PageKind::RemoveReference => "removereference",
    };
    let subject = page.title.split_once(' ').map_or(page.title.as_str(), |(_, subject)| subject);
    joined(&[&plain(subject), verb])
}

/// The type that an operation is bound to, as far as the path tells: `{managedDeviceId}`, or the collection's name.
fn owner(path: &str) -> String {
    let before = path.strip_suffix(last_segment(path)).unwrap_or(path).trim_end_matches('/');
    let segment = before.rsplit('/').next().unwrap_or_default();
    match segment.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')) {
        Some(placeholder) => {
            let name = plain(placeholder);
            name.strip_suffix("id").map_or(name.clone(), str::to_owned)
        }
        None => plain(segment),
    }
}

/// The letters and digits of a text, small.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "page".to_owned() } else { parts.join("-") }
}
