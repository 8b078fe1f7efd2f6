// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceLocalAdminAccountDetail`, an abstract complex type.
    DeviceLocalAdminAccountDetail "microsoft.graph.deviceLocalAdminAccountDetail" "complex abstract" => DeviceLocalAdminAccountDetailKind;
    /// `passwordLastRotationDateTime`: DateTimeOffset, not null
    password_last_rotation_date_time "passwordLastRotationDateTime" "r": mg::DateTimeOffset,
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
