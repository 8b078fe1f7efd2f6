// @generated
use crate::{mg, models, requests};

/// Requests on one [`IndustryDataRun`](models::industry_data::IndustryDataRun): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.external().industry_data().runs().id(id)`.
#[derive(Clone, Debug)]
pub struct IndustryDataRunResource(mg::One<models::industry_data::IndustryDataRun>);

mg::builder! { IndustryDataRunResource: mg::One<models::industry_data::IndustryDataRun> }

impl IndustryDataRunResource {
    /// `…/activities`: many
    /// [`IndustryDataRunActivity`](models::industry_data::IndustryDataRunActivity).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn activities(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::industry_data::industry_data_run_activity::IndustryDataRunActivityCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "activities")
    }

    /// `GET …/microsoft.graph.industryData.getStatistics`.
    ///
    /// Returns [`IndustryDataRunStatistics`](models::industry_data::IndustryDataRunStatistics).
    ///
    /// Least privileged permission: `IndustryData-Run.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.industryData.getStatistics")]
    #[inline]
    pub fn get_statistics(
        &self,
    ) -> mg::Request<models::industry_data::IndustryDataRunStatistics> {
        self.raw().function("microsoft.graph.industryData.getStatistics")
    }
}

/// Requests on a collection of [`IndustryDataRun`](models::industry_data::IndustryDataRun): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().runs()`.
#[derive(Clone, Debug)]
pub struct IndustryDataRunCollection(
    mg::Many<models::industry_data::IndustryDataRun, IndustryDataRunResource>,
);

mg::builder! { IndustryDataRunCollection: mg::Many<models::industry_data::IndustryDataRun, IndustryDataRunResource> }

impl IndustryDataRunCollection {
    /// `GET …/microsoft.graph.industryData.getStatistics`.
    ///
    /// Returns [`IndustryDataRunStatistics`](models::industry_data::IndustryDataRunStatistics).
    #[doc(alias = "microsoft.graph.industryData.getStatistics")]
    #[inline]
    pub fn get_statistics(
        &self,
    ) -> mg::Request<models::industry_data::IndustryDataRunStatistics> {
        self.raw().function("microsoft.graph.industryData.getStatistics")
    }

    /// `POST …/microsoft.graph.industryData.start`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IndustryData-Run.Start` (delegated, application).
    #[doc(alias = "microsoft.graph.industryData.start")]
    #[inline]
    pub fn start(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.industryData.start")
    }
}
