// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcManagedLicense`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/managedLicenses/{cloudPcManagedLicense-id}`.
pub type CloudPcManagedLicenseResource = mg::One<models::CloudPcManagedLicense>;

/// A collection of `microsoft.graph.cloudPcManagedLicense`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/managedLicenses`.
pub type CloudPcManagedLicenseCollection = mg::Many<
    models::CloudPcManagedLicense,
    CloudPcManagedLicenseResource,
>;
