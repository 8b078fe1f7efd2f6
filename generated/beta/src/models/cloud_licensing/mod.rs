// @generated
//! Types of the namespace `microsoft.graph.cloudLicensing`.
mod admin_cloud_licensing;
mod allotment;
mod assignee_types;
mod assignment;
mod assignment_error;
mod group_cloud_licensing;
mod service;
mod subscription;
mod subscription_state;
mod subscription_tags;
mod usage_right;
mod user_cloud_licensing;
mod waiting_member;
pub use admin_cloud_licensing::AdminCloudLicensing;
pub use allotment::Allotment;
pub use assignee_types::AssigneeTypes;
pub use assignment::Assignment;
pub use assignment_error::AssignmentError;
pub use group_cloud_licensing::GroupCloudLicensing;
pub use service::Service;
pub use subscription::Subscription;
pub use subscription_state::SubscriptionState;
pub use subscription_tags::SubscriptionTags;
pub use usage_right::UsageRight;
pub use user_cloud_licensing::UserCloudLicensing;
pub use waiting_member::WaitingMember;
