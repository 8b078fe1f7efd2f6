// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskFactorGeneralInfo`.
pub struct ApplicationRiskFactorGeneralInfo {
    /// `consumerPopularity`.
    pub consumer_popularity: mg::Field<i32>,
    /// `domainRegistrationDate`.
    pub domain_registration_date: mg::Field<mg::Date>,
    /// `founded`.
    pub founded: mg::Field<i32>,
    /// `hasDisasterRecoveryPlan`.
    pub has_disaster_recovery_plan: mg::Field<bool>,
    /// `hold`. Never null.
    pub hold: mg::Field<mg::Open<super::HoldType>>,
    /// `hostingCompanyName`.
    pub hosting_company_name: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::ApplicationLocation>>,
    /// `privacyPolicy`.
    pub privacy_policy: mg::Field<String>,
    /// `processedDataTypes`. Never null.
    pub processed_data_types: mg::Field<mg::Flags<super::ApplicationDataType>>,
    /// `termsOfService`.
    pub terms_of_service: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskFactorGeneralInfo: "microsoft.graph.applicationRiskFactorGeneralInfo", complex;
    consumer_popularity: "consumerPopularity",
    domain_registration_date: "domainRegistrationDate",
    founded: "founded",
    has_disaster_recovery_plan: "hasDisasterRecoveryPlan",
    hold: "hold" required,
    hosting_company_name: "hostingCompanyName",
    location: "location",
    privacy_policy: "privacyPolicy",
    processed_data_types: "processedDataTypes" required,
    terms_of_service: "termsOfService",
}
