// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSDeviceLocalAdminAccountDetail`, a complex type derived from `microsoft.graph.deviceLocalAdminAccountDetail`.
    MacOsDeviceLocalAdminAccountDetail "microsoft.graph.macOSDeviceLocalAdminAccountDetail" "complex" : super::DeviceLocalAdminAccountDetail;
    /// `passwordLastRotationDateTime`: DateTimeOffset, not null
    password_last_rotation_date_time "passwordLastRotationDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { MacOsDeviceLocalAdminAccountDetail: super::DeviceLocalAdminAccountDetail }
