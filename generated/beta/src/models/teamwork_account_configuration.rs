// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkAccountConfiguration`.
pub struct TeamworkAccountConfiguration {
    /// `onPremisesCalendarSyncConfiguration`.
    pub on_premises_calendar_sync_configuration: mg::Field<
        mg::Boxed<super::TeamworkOnPremisesCalendarSyncConfiguration>,
    >,
    /// `supportedClient`.
    pub supported_client: mg::Field<mg::Open<super::TeamworkSupportedClient>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkAccountConfiguration: "microsoft.graph.teamworkAccountConfiguration", complex;
    on_premises_calendar_sync_configuration: "onPremisesCalendarSyncConfiguration",
    supported_client: "supportedClient",
}
