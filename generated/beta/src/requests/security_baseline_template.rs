// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityBaselineTemplate`](models::SecurityBaselineTemplate): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().templates().id(id).cast_to_security_baseline_template()`.
#[derive(Clone, Debug)]
pub struct SecurityBaselineTemplateResource(
    mg::One<
        models::SecurityBaselineTemplate,
        requests::device_management_template::DeviceManagementTemplateResource,
    >,
);

mg::builder! { SecurityBaselineTemplateResource: mg::One<models::SecurityBaselineTemplate, requests::device_management_template::DeviceManagementTemplateResource> }

impl SecurityBaselineTemplateResource {
    /// `…/categoryDeviceStateSummaries`: many
    /// [`SecurityBaselineCategoryStateSummary`](models::SecurityBaselineCategoryStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-delete?view=graph-rest-beta
    #[inline]
    pub fn category_device_state_summaries(
        &self,
    ) -> requests::security_baseline_category_state_summary::SecurityBaselineCategoryStateSummaryCollection {
        mg::navigate(self, "categoryDeviceStateSummaries")
    }

    /// `…/deviceStateSummary`:
    /// [`SecurityBaselineStateSummary`](models::SecurityBaselineStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-update?view=graph-rest-beta
    #[inline]
    pub fn device_state_summary(
        &self,
    ) -> requests::security_baseline_state_summary::SecurityBaselineStateSummaryResource {
        mg::navigate(self, "deviceStateSummary")
    }

    /// `…/deviceStates`: many [`SecurityBaselineDeviceState`](models::SecurityBaselineDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-delete?view=graph-rest-beta
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::security_baseline_device_state::SecurityBaselineDeviceStateCollection {
        mg::navigate(self, "deviceStates")
    }
}

/// Requests on a collection of [`SecurityBaselineTemplate`](models::SecurityBaselineTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().templates().cast_to_security_baseline_template()`.
pub type SecurityBaselineTemplateCollection = mg::Many<
    models::SecurityBaselineTemplate,
    SecurityBaselineTemplateResource,
    requests::device_management_template::DeviceManagementTemplateCollection,
>;
