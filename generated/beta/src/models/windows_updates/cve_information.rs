// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.cveInformation`][reference].
///
/// Requests: [`CveInformationCollection`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .id(id)
///     .cast_to_quality_update_catalog_entry()
///     .cve_severity_information()
///     .exploited_cves()
/// ```
///
/// [`CveInformationCollection`]: crate::requests::windows_updates::cve_information::CveInformationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-cveinformation?view=graph-rest-beta
pub struct CveInformation {
    /// `number`: the key. Never null.
    pub number: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CveInformation: "microsoft.graph.windowsUpdates.cveInformation", entity;
    number: "number" key required,
    url: "url",
}
