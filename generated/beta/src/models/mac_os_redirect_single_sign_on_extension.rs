// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSRedirectSingleSignOnExtension`, derived from
/// [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension).
pub struct MacOsRedirectSingleSignOnExtension {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::KeyTypedValuePair>>,
    /// `extensionIdentifier`. Never null.
    pub extension_identifier: mg::Field<String>,
    /// `teamIdentifier`. Never null.
    pub team_identifier: mg::Field<String>,
    /// `urlPrefixes`.
    pub url_prefixes: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsRedirectSingleSignOnExtension: "microsoft.graph.macOSRedirectSingleSignOnExtension", complex, base super::MacOsSingleSignOnExtension;
    configurations: "configurations",
    extension_identifier: "extensionIdentifier" required,
    team_identifier: "teamIdentifier" required,
    url_prefixes: "urlPrefixes",
}

mg::derived_from! { MacOsRedirectSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
