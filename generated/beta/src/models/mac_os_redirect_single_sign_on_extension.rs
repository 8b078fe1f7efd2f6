// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSRedirectSingleSignOnExtension`, a complex type derived from `microsoft.graph.macOSSingleSignOnExtension`.
    MacOsRedirectSingleSignOnExtension "microsoft.graph.macOSRedirectSingleSignOnExtension" "complex" : super::MacOsSingleSignOnExtension;
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `extensionIdentifier`: String, not null
    extension_identifier "extensionIdentifier" "r": String,
    /// `teamIdentifier`: String, not null
    team_identifier "teamIdentifier" "r": String,
    /// `urlPrefixes`: Collection(String)
    url_prefixes "urlPrefixes": Vec<String>,
}

mg::derived_from! { MacOsRedirectSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
