//! File names that every system can hold.

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

/// The name under which file systems that ignore case look a file up.
pub fn folded(name: &str) -> String {
    name.to_lowercase()
}
