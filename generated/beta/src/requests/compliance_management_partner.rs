// @generated
use crate::{mg, models};

/// One `microsoft.graph.complianceManagementPartner`, by its URL.
///
/// For example `/deviceManagement/complianceManagementPartners/{complianceManagementPartner-id}`.
pub type ComplianceManagementPartnerResource = mg::One<
    models::ComplianceManagementPartner,
>;

/// A collection of `microsoft.graph.complianceManagementPartner`, by its URL.
///
/// For example `/deviceManagement/complianceManagementPartners`.
pub type ComplianceManagementPartnerCollection = mg::Many<
    models::ComplianceManagementPartner,
    ComplianceManagementPartnerResource,
>;
