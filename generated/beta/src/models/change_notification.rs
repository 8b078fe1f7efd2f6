// @generated
use crate::mg;

/// Complex type `microsoft.graph.changeNotification`.
pub struct ChangeNotification {
    /// `changeType`. Never null.
    pub change_type: mg::Field<mg::Open<super::ChangeType>>,
    /// `clientState`. Secret: masked in `Debug`.
    pub client_state: mg::Field<String>,
    /// `encryptedContent`.
    pub encrypted_content: mg::Field<
        mg::Boxed<super::ChangeNotificationEncryptedContent>,
    >,
    /// `id`.
    pub id: mg::Field<String>,
    /// `lifecycleEvent`.
    pub lifecycle_event: mg::Field<mg::Open<super::LifecycleEventType>>,
    /// `resource`. Never null.
    pub resource: mg::Field<String>,
    /// `resourceData`.
    pub resource_data: mg::Field<mg::Boxed<super::ResourceData>>,
    /// `subscriptionExpirationDateTime`. Never null.
    pub subscription_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subscriptionId`. Never null.
    pub subscription_id: mg::Field<mg::Guid>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeNotification: "microsoft.graph.changeNotification", complex;
    change_type: "changeType" required,
    client_state: "clientState" secret,
    encrypted_content: "encryptedContent",
    id: "id",
    lifecycle_event: "lifecycleEvent",
    resource: "resource" required,
    resource_data: "resourceData",
    subscription_expiration_date_time: "subscriptionExpirationDateTime" required,
    subscription_id: "subscriptionId" required,
    tenant_id: "tenantId" required,
}
