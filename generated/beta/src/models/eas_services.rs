// @generated
use crate::mg;

/// Enumeration `microsoft.graph.easServices`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EasServices {
    /// `none` (0)
    None,
    /// `calendars` (1)
    Calendars,
    /// `contacts` (2)
    Contacts,
    /// `email` (4)
    Email,
    /// `notes` (8)
    Notes,
    /// `reminders` (16)
    Reminders,
}

mg::enumeration! {
    EasServices: "microsoft.graph.easServices", flags;
    None: "none" = 0,
    Calendars: "calendars" = 1,
    Contacts: "contacts" = 2,
    Email: "email" = 4,
    Notes: "notes" = 8,
    Reminders: "reminders" = 16,
}
