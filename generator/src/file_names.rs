//! File names that every system can hold.

use std::borrow::Cow;

/// Names that Windows keeps for devices, whatever ending follows and in any case.
const DEVICES: [&str; 6] = ["aux", "con", "conin$", "conout$", "nul", "prn"];

/// Whether Windows cannot have a file or folder of this name, or of this name with an ending: `con`, `nul`, `com1`, or a
/// name that ends in a dot or a space.
///
/// ```
/// use msgraph_codegen::file_names::is_reserved;
/// assert!(is_reserved("aux") && is_reserved("COM1.rs") && is_reserved("name."));
/// assert!(!is_reserved("console") && !is_reserved("com"));
/// ```
pub fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ').to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    // Windows takes superscript digits for digits here.
    let is_port = port.is_some_and(|number| {
        let mut digits = number.chars();
        matches!((digits.next(), digits.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    name.ends_with(['.', ' ']) || is_port || DEVICES.contains(&stem.as_str())
}

/// The name of a file or folder for something with that name: the same, with `_` in front where Windows keeps it.
///
/// [`original`] gives the name back.
pub fn portable(name: &str) -> Cow<'_, str> {
    match is_reserved(name.trim_start_matches('_')) {
        true => Cow::Owned(format!("_{name}")),
        false => Cow::Borrowed(name),
    }
}

/// What a file or folder is named after, see [`portable`].
pub fn original(file_name: &str) -> &str {
    match file_name.strip_prefix('_') {
        Some(name) if is_reserved(name.trim_start_matches('_')) => name,
        _ => file_name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_comes_back_from_its_file_name_and_no_file_name_is_reserved() {
        for name in
            ["con", "_con", "__nul", "aux.security", "COM1", "lpt9.x", "console", "user", "_user", "com", "com10"]
        {
            assert_eq!(original(&portable(name)), name);
            assert!(!is_reserved(&portable(name)), "{name}");
        }
    }
}
