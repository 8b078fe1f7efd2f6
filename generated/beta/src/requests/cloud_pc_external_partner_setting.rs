// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcExternalPartnerSetting`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/externalPartnerSettings/{cloudPcExternalPartnerSetting-id}`.
pub type CloudPcExternalPartnerSettingResource = mg::One<
    models::CloudPcExternalPartnerSetting,
>;

/// A collection of `microsoft.graph.cloudPcExternalPartnerSetting`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/externalPartnerSettings`.
pub type CloudPcExternalPartnerSettingCollection = mg::Many<
    models::CloudPcExternalPartnerSetting,
    CloudPcExternalPartnerSettingResource,
>;
