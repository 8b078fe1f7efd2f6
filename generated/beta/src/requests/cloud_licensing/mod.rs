// @generated
//! Requests to types of the namespace `microsoft.graph.cloudLicensing`, one module a type.
pub mod admin_cloud_licensing;
pub mod allotment;
pub mod assignment;
pub mod assignment_error;
pub mod group_cloud_licensing;
pub mod usage_right;
pub mod user_cloud_licensing;
pub mod waiting_member;
