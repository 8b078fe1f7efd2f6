// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSAssociatedDomainsItem`, a complex type.
    MacOsAssociatedDomainsItem "microsoft.graph.macOSAssociatedDomainsItem" "complex";
    /// `applicationIdentifier`: String, not null
    application_identifier "applicationIdentifier" "r": String,
    /// `directDownloadsEnabled`: Boolean, not null
    direct_downloads_enabled "directDownloadsEnabled" "r": bool,
    /// `domains`: Collection(String)
    domains "domains": Vec<String>,
}
