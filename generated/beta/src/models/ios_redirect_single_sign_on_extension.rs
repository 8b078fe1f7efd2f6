// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosRedirectSingleSignOnExtension`, a complex type derived from `microsoft.graph.iosSingleSignOnExtension`.
    IosRedirectSingleSignOnExtension "microsoft.graph.iosRedirectSingleSignOnExtension" "complex" : super::IosSingleSignOnExtension;
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `extensionIdentifier`: String, not null
    extension_identifier "extensionIdentifier" "r": String,
    /// `teamIdentifier`: String
    team_identifier "teamIdentifier": String,
    /// `urlPrefixes`: Collection(String)
    url_prefixes "urlPrefixes": Vec<String>,
}

mg::derived_from! { IosRedirectSingleSignOnExtension: super::IosSingleSignOnExtension, super::SingleSignOnExtension }
