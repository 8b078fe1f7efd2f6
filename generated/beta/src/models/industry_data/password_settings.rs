// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.industryData.passwordSettings`.
pub struct PasswordSettings {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordSettings: "microsoft.graph.industryData.passwordSettings", complex abstract, family PasswordSettingsKind;
}

/// The types derived from [`PasswordSettings`].
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
