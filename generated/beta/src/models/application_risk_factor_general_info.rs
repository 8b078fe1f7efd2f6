// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskFactorGeneralInfo`, a complex type.
    ApplicationRiskFactorGeneralInfo "microsoft.graph.applicationRiskFactorGeneralInfo" "complex";
    /// `consumerPopularity`: Int32
    consumer_popularity "consumerPopularity": i32,
    /// `domainRegistrationDate`: Date
    domain_registration_date "domainRegistrationDate": mg::Date,
    /// `founded`: Int32
    founded "founded": i32,
    /// `hasDisasterRecoveryPlan`: Boolean
    has_disaster_recovery_plan "hasDisasterRecoveryPlan": bool,
    /// `hold`: holdType, not null
    hold "hold" "r": mg::Open<super::HoldType>,
    /// `hostingCompanyName`: String
    hosting_company_name "hostingCompanyName": String,
    /// `location`: applicationLocation
    location "location": mg::Boxed<super::ApplicationLocation>,
    /// `privacyPolicy`: String
    privacy_policy "privacyPolicy": String,
    /// `processedDataTypes`: applicationDataType, not null
    processed_data_types "processedDataTypes" "r": mg::Flags<super::ApplicationDataType>,
    /// `termsOfService`: String
    terms_of_service "termsOfService": String,
}
