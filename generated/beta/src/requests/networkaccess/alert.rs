// @generated
use crate::{mg, models, requests};

/// Requests on one [`Alert`](models::networkaccess::Alert): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.network_access().alerts().id(id)`.
#[derive(Clone, Debug)]
pub struct AlertResource(mg::One<models::networkaccess::Alert>);

mg::builder! { AlertResource: mg::One<models::networkaccess::Alert> }

impl AlertResource {
    /// `…/policy`: [`FilteringPolicy`](models::networkaccess::FilteringPolicy).
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyResource {
        mg::navigate(self, "policy")
    }
}

/// Requests on a collection of [`Alert`](models::networkaccess::Alert): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.network_access().alerts()`.
#[derive(Clone, Debug)]
pub struct AlertCollection(mg::Many<models::networkaccess::Alert, AlertResource>);

mg::builder! { AlertCollection: mg::Many<models::networkaccess::Alert, AlertResource> }

impl AlertCollection {
    /// `GET …/microsoft.graph.networkaccess.getAlertFrequencies(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`AlertFrequencyPoint`](models::networkaccess::AlertFrequencyPoint).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getAlertFrequencies")]
    #[inline]
    pub fn get_alert_frequencies(
        &self,
        parameters: impl Into<GetAlertFrequencies>,
    ) -> mg::Request<mg::Page<models::networkaccess::AlertFrequencyPoint>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getAlertFrequencies",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getAlertSeveritySummaries(…)`.
    ///
    /// Returns a page of [`AlertSeveritySummary`](models::networkaccess::AlertSeveritySummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getAlertSeveritySummaries")]
    #[inline]
    pub fn get_alert_severity_summaries(
        &self,
        parameters: impl Into<GetAlertSeveritySummaries>,
    ) -> mg::Request<mg::Page<models::networkaccess::AlertSeveritySummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getAlertSeveritySummaries",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getAlertSummaries(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`AlertSummary`](models::networkaccess::AlertSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getAlertSummaries")]
    #[inline]
    pub fn get_alert_summaries(
        &self,
        parameters: impl Into<GetAlertSummaries>,
    ) -> mg::Request<mg::Page<models::networkaccess::AlertSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getAlertSummaries",
                &parameters.into(),
            )
    }
}

/// Parameters of [`AlertCollection::get_alert_frequencies`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetAlertFrequencies {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAlertFrequencies: "microsoft.graph.networkaccess.getAlertFrequencies", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetAlertFrequencies;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`AlertCollection::get_alert_severity_summaries`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetAlertSeveritySummaries {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAlertSeveritySummaries: "microsoft.graph.networkaccess.getAlertSeveritySummaries", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetAlertSeveritySummaries;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`AlertCollection::get_alert_summaries`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetAlertSummaries {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAlertSummaries: "microsoft.graph.networkaccess.getAlertSummaries", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetAlertSummaries;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}
