// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.localeInfo`, a complex type.
    LocaleInfo "microsoft.graph.localeInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `locale`: String
    locale "locale": String,
}
