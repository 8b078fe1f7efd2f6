// @generated
use crate::{mg, models};

/// Requests on one [`CveInformation`](models::windows_updates::CveInformation): `get`, `update`,
/// `delete`.
///
/// For example:
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
///     .id(id)
/// ```
pub type CveInformationResource = mg::One<models::windows_updates::CveInformation>;

/// Requests on a collection of [`CveInformation`](models::windows_updates::CveInformation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
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
pub type CveInformationCollection = mg::Many<
    models::windows_updates::CveInformation,
    CveInformationResource,
>;
