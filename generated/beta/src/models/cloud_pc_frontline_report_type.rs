// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPCFrontlineReportType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcFrontlineReportType {
    /// `noLicenseAvailableConnectivityFailureReport` (0)
    NoLicenseAvailableConnectivityFailureReport,
    /// `licenseUsageReport` (1)
    LicenseUsageReport,
    /// `licenseUsageRealTimeReport` (2)
    LicenseUsageRealTimeReport,
    /// `licenseHourlyUsageReport` (3)
    LicenseHourlyUsageReport,
    /// `connectedUserRealtimeReport` (4)
    ConnectedUserRealtimeReport,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcFrontlineReportType: "microsoft.graph.cloudPCFrontlineReportType";
    NoLicenseAvailableConnectivityFailureReport: "noLicenseAvailableConnectivityFailureReport" = 0,
    LicenseUsageReport: "licenseUsageReport" = 1,
    LicenseUsageRealTimeReport: "licenseUsageRealTimeReport" = 2,
    LicenseHourlyUsageReport: "licenseHourlyUsageReport" = 3,
    ConnectedUserRealtimeReport: "connectedUserRealtimeReport" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
