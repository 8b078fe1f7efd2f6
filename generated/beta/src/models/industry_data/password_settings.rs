// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.passwordSettings`, an abstract complex type.
    PasswordSettings "microsoft.graph.industryData.passwordSettings" "complex abstract" => PasswordSettingsKind;
}

/// The types derived from `microsoft.graph.industryData.passwordSettings`.
#[non_exhaustive]
pub enum PasswordSettingsKind {
    SimplePasswordSettings(Box<super::SimplePasswordSettings>),
    /// None of these, or a type that this version does not know.
    Other(Box<PasswordSettings>),
}

mg::family! {
    PasswordSettings => PasswordSettingsKind;
    SimplePasswordSettings(super::SimplePasswordSettings),
}
