// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppDashboardCardContentSource`.
pub struct TeamsAppDashboardCardContentSource {
    /// `botConfiguration`.
    pub bot_configuration: mg::Field<
        mg::Boxed<super::TeamsAppDashboardCardBotConfiguration>,
    >,
    /// `sourceType`.
    pub source_type: mg::Field<mg::Open<super::TeamsAppDashboardCardSourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppDashboardCardContentSource: "microsoft.graph.teamsAppDashboardCardContentSource", complex;
    bot_configuration: "botConfiguration",
    source_type: "sourceType",
}
