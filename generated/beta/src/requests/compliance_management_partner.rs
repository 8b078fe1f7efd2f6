// @generated
use crate::{mg, models};

/// Requests on one [`ComplianceManagementPartner`](models::ComplianceManagementPartner): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().compliance_management_partners().id(id)`.
pub type ComplianceManagementPartnerResource = mg::One<
    models::ComplianceManagementPartner,
>;

/// Requests on a collection of
/// [`ComplianceManagementPartner`](models::ComplianceManagementPartner): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().compliance_management_partners()`.
pub type ComplianceManagementPartnerCollection = mg::Many<
    models::ComplianceManagementPartner,
    ComplianceManagementPartnerResource,
>;
