// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationProtectionPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/informationprotectionpolicy?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)")]
    InformationProtectionPolicy "microsoft.graph.informationProtectionPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { InformationProtectionPolicy: super::Entity }

impl InformationProtectionPolicy {
    /// `labels`: many `informationProtectionLabel`, contained
    pub const LABELS: mg::Nav<
        InformationProtectionPolicy,
        Vec<super::InformationProtectionLabel>,
    > = mg::Nav::new("labels");
}
