// @generated
use crate::mg;

/// Enumeration `microsoft.graph.zebraFotaErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZebraFotaErrorCode {
    /// `success` (0)
    Success,
    /// `noDevicesFoundInSelectedAadGroups` (1)
    NoDevicesFoundInSelectedAadGroups,
    /// `noIntuneDevicesFoundInSelectedAadGroups` (2)
    NoIntuneDevicesFoundInSelectedAadGroups,
    /// `noZebraFotaEnrolledDevicesFoundForCurrentTenant` (3)
    NoZebraFotaEnrolledDevicesFoundForCurrentTenant,
    /// `noZebraFotaEnrolledDevicesFoundInSelectedAadGroups` (4)
    NoZebraFotaEnrolledDevicesFoundInSelectedAadGroups,
    /// `noZebraFotaDevicesFoundForSelectedDeviceModel` (5)
    NoZebraFotaDevicesFoundForSelectedDeviceModel,
    /// `zebraFotaCreateDeploymentRequestFailure` (6)
    ZebraFotaCreateDeploymentRequestFailure,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    ZebraFotaErrorCode: "microsoft.graph.zebraFotaErrorCode";
    Success: "success" = 0,
    NoDevicesFoundInSelectedAadGroups: "noDevicesFoundInSelectedAadGroups" = 1,
    NoIntuneDevicesFoundInSelectedAadGroups: "noIntuneDevicesFoundInSelectedAadGroups" = 2,
    NoZebraFotaEnrolledDevicesFoundForCurrentTenant: "noZebraFotaEnrolledDevicesFoundForCurrentTenant" = 3,
    NoZebraFotaEnrolledDevicesFoundInSelectedAadGroups: "noZebraFotaEnrolledDevicesFoundInSelectedAadGroups" = 4,
    NoZebraFotaDevicesFoundForSelectedDeviceModel: "noZebraFotaDevicesFoundForSelectedDeviceModel" = 5,
    ZebraFotaCreateDeploymentRequestFailure: "zebraFotaCreateDeploymentRequestFailure" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
