// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.simplePasswordSettings`, derived from
/// [`PasswordSettings`](super::PasswordSettings).
pub struct SimplePasswordSettings {
    /// `password`. Never null. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimplePasswordSettings: "microsoft.graph.industryData.simplePasswordSettings", complex, base super::PasswordSettings;
    password: "password" required secret,
}

mg::derived_from! { SimplePasswordSettings: super::PasswordSettings }
