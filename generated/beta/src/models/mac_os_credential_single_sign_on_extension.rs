// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSCredentialSingleSignOnExtension`, a complex type derived from `microsoft.graph.macOSSingleSignOnExtension`.
    MacOsCredentialSingleSignOnExtension "microsoft.graph.macOSCredentialSingleSignOnExtension" "complex" : super::MacOsSingleSignOnExtension;
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `domains`: Collection(String)
    domains "domains": Vec<String>,
    /// `extensionIdentifier`: String, not null
    extension_identifier "extensionIdentifier" "r": String,
    /// `realm`: String, not null
    realm "realm" "r": String,
    /// `teamIdentifier`: String, not null
    team_identifier "teamIdentifier" "r": String,
}

mg::derived_from! { MacOsCredentialSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
