// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceLocalAdminAccountDetail`, a complex type.
    DeviceLocalAdminAccountDetail "microsoft.graph.deviceLocalAdminAccountDetail" "complex" => DeviceLocalAdminAccountDetailKind;
    /// `passwordLastRotationDateTime`: DateTimeOffset
    password_last_rotation_date_time "passwordLastRotationDateTime": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.deviceLocalAdminAccountDetail`.
#[non_exhaustive]
pub enum DeviceLocalAdminAccountDetailKind {
    MacOsDeviceLocalAdminAccountDetail(Box<super::MacOsDeviceLocalAdminAccountDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceLocalAdminAccountDetail>),
}

mg::family! {
    DeviceLocalAdminAccountDetail => DeviceLocalAdminAccountDetailKind;
    MacOsDeviceLocalAdminAccountDetail(super::MacOsDeviceLocalAdminAccountDetail),
}
