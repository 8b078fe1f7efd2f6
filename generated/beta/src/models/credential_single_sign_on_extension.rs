// @generated
use crate::mg;

/// Complex type `microsoft.graph.credentialSingleSignOnExtension`, derived from
/// [`SingleSignOnExtension`](super::SingleSignOnExtension).
pub struct CredentialSingleSignOnExtension {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::KeyTypedValuePair>>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// `extensionIdentifier`. Never null.
    pub extension_identifier: mg::Field<String>,
    /// `realm`. Never null.
    pub realm: mg::Field<String>,
    /// `teamIdentifier`.
    pub team_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CredentialSingleSignOnExtension: "microsoft.graph.credentialSingleSignOnExtension", complex, base super::SingleSignOnExtension;
    configurations: "configurations",
    domains: "domains",
    extension_identifier: "extensionIdentifier" required,
    realm: "realm" required,
    team_identifier: "teamIdentifier",
}

mg::derived_from! { CredentialSingleSignOnExtension: super::SingleSignOnExtension }
