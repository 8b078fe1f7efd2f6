// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSCredentialSingleSignOnExtension`, derived from
/// [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension).
pub struct MacOsCredentialSingleSignOnExtension {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::KeyTypedValuePair>>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// `extensionIdentifier`. Never null.
    pub extension_identifier: mg::Field<String>,
    /// `realm`. Never null.
    pub realm: mg::Field<String>,
    /// `teamIdentifier`. Never null.
    pub team_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsCredentialSingleSignOnExtension: "microsoft.graph.macOSCredentialSingleSignOnExtension", complex, base super::MacOsSingleSignOnExtension;
    configurations: "configurations",
    domains: "domains",
    extension_identifier: "extensionIdentifier" required,
    realm: "realm" required,
    team_identifier: "teamIdentifier" required,
}

mg::derived_from! { MacOsCredentialSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
