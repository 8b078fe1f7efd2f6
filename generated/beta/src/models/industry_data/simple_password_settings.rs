// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.simplePasswordSettings`, a complex type derived from `microsoft.graph.industryData.passwordSettings`.
    SimplePasswordSettings "microsoft.graph.industryData.simplePasswordSettings" "complex" : super::PasswordSettings;
    /// `password`: String, not null, masked in Debug
    password "password" "rs": String,
}

mg::derived_from! { SimplePasswordSettings: super::PasswordSettings }
