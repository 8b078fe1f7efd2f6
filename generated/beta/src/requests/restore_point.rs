// @generated
use crate::{mg, models, requests};

/// Requests on one [`RestorePoint`](models::RestorePoint): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().backup_restore().restore_points().id(id)`.
#[derive(Clone, Debug)]
pub struct RestorePointResource(mg::One<models::RestorePoint>);

mg::builder! { RestorePointResource: mg::One<models::RestorePoint> }

impl RestorePointResource {
    /// `…/protectionUnit`: [`ProtectionUnitBase`](models::ProtectionUnitBase).
    #[inline]
    pub fn protection_unit(
        &self,
    ) -> requests::protection_unit_base::ProtectionUnitBaseResource {
        mg::navigate(self, "protectionUnit")
    }
}

/// Requests on a collection of [`RestorePoint`](models::RestorePoint): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().restore_points()`.
#[derive(Clone, Debug)]
pub struct RestorePointCollection(mg::Many<models::RestorePoint, RestorePointResource>);

mg::builder! { RestorePointCollection: mg::Many<models::RestorePoint, RestorePointResource> }

impl RestorePointCollection {
    /// `POST …/search`.
    ///
    /// Returns [`RestorePointSearchResponse`](models::RestorePointSearchResponse).
    ///
    /// Least privileged permission: `BackupRestore-Search.Read.All` (delegated, application).
    #[inline]
    pub fn search(
        &self,
        parameters: Search,
    ) -> mg::Request<models::RestorePointSearchResponse> {
        self.raw().action_with("search", &parameters)
    }
}

/// Parameters of [`RestorePointCollection::search`].
pub struct Search {
    /// `artifactQuery`. Optional.
    pub artifact_query: mg::Field<mg::Boxed<models::ArtifactQuery>>,
    /// `protectionTimePeriod`.
    pub protection_time_period: mg::Field<mg::Boxed<models::TimePeriod>>,
    /// `protectionUnitIds`.
    pub protection_unit_ids: mg::Field<Vec<String>>,
    /// `restorePointPreference`.
    pub restore_point_preference: mg::Field<mg::Open<models::RestorePointPreference>>,
    /// `tags`.
    pub tags: mg::Field<mg::Flags<models::RestorePointTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Search: "microsoft.graph.search", parameters;
    artifact_query: "artifactQuery" optional,
    protection_time_period: "protectionTimePeriod",
    protection_unit_ids: "protectionUnitIds",
    restore_point_preference: "restorePointPreference",
    tags: "tags",
}
