// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.credentialSingleSignOnExtension`, a complex type derived from `microsoft.graph.singleSignOnExtension`.
    CredentialSingleSignOnExtension "microsoft.graph.credentialSingleSignOnExtension" "complex" : super::SingleSignOnExtension;
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `domains`: Collection(String)
    domains "domains": Vec<String>,
    /// `extensionIdentifier`: String, not null
    extension_identifier "extensionIdentifier" "r": String,
    /// `realm`: String, not null
    realm "realm" "r": String,
    /// `teamIdentifier`: String
    team_identifier "teamIdentifier": String,
}

mg::derived_from! { CredentialSingleSignOnExtension: super::SingleSignOnExtension }
