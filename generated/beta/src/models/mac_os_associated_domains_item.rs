// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSAssociatedDomainsItem`.
pub struct MacOsAssociatedDomainsItem {
    /// `applicationIdentifier`. Never null.
    pub application_identifier: mg::Field<String>,
    /// `directDownloadsEnabled`. Never null.
    pub direct_downloads_enabled: mg::Field<bool>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsAssociatedDomainsItem: "microsoft.graph.macOSAssociatedDomainsItem", complex;
    application_identifier: "applicationIdentifier" required,
    direct_downloads_enabled: "directDownloadsEnabled" required,
    domains: "domains",
}
