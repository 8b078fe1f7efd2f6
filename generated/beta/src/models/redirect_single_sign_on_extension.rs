// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectSingleSignOnExtension`, derived from
/// [`SingleSignOnExtension`](super::SingleSignOnExtension).
pub struct RedirectSingleSignOnExtension {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::KeyTypedValuePair>>,
    /// `extensionIdentifier`. Never null.
    pub extension_identifier: mg::Field<String>,
    /// `teamIdentifier`.
    pub team_identifier: mg::Field<String>,
    /// `urlPrefixes`.
    pub url_prefixes: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectSingleSignOnExtension: "microsoft.graph.redirectSingleSignOnExtension", complex, base super::SingleSignOnExtension;
    configurations: "configurations",
    extension_identifier: "extensionIdentifier" required,
    team_identifier: "teamIdentifier",
    url_prefixes: "urlPrefixes",
}

mg::derived_from! { RedirectSingleSignOnExtension: super::SingleSignOnExtension }
