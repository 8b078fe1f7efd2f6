// @generated
use crate::mg;

/// Complex type `microsoft.graph.relatedContact`.
pub struct RelatedContact {
    /// `accessConsent`.
    pub access_consent: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `mobilePhone`.
    pub mobile_phone: mg::Field<String>,
    /// `relationship`. Never null.
    pub relationship: mg::Field<mg::Open<super::ContactRelationship>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedContact: "microsoft.graph.relatedContact", complex;
    access_consent: "accessConsent",
    display_name: "displayName" required,
    email_address: "emailAddress",
    id: "id",
    mobile_phone: "mobilePhone",
    relationship: "relationship" required,
}
