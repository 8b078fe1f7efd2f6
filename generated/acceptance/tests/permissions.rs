//! A program that prints the least privileged permissions of its calls (feature `permissions`).
#![forbid(unsafe_code)]
// One of the five operations is deprecated, and documented all the same.
#![allow(deprecated)]

use msgraph_beta::Graph;
use msgraph_beta::models::ManagedDeviceRemoteAction::RebootNow;
use msgraph_beta::msgraph_core::cloud::Clouds;
use msgraph_beta::msgraph_core::permissions::{LeastPrivileged, Scheme};
use msgraph_beta::requests::managed_device::{BulkReprovisionCloudPc, ExecuteAction};
use msgraph_beta::requests::windows_driver_update_profile;

#[test]
fn requests_know_the_permissions_of_their_own_path() {
    let graph = Graph::offline();
    let devices = graph.device_management().managed_devices();
    let reboot = devices.execute_action(ExecuteAction { action_name: RebootNow.into(), ..Default::default() });
    let profile = graph.device_management().windows_driver_update_profiles().id("p");
    let approve = profile.execute_action(windows_driver_update_profile::ExecuteAction::default());
    let audits = graph.device_management().remote_action_audits().list();
    let reprovision = devices.bulk_reprovision_cloud_pc(BulkReprovisionCloudPc::default());
    let check_in = devices.id("d").users().id("u").managed_devices().id("e").sync_device();

    for permissions in [reboot.permissions(), approve.permissions(), audits.permissions(), reprovision.permissions()] {
        let permissions = permissions.expect("the permissions document has it");
        assert!(permissions.least(Scheme::Application).is_some() && permissions.least(Scheme::DelegatedWork).is_some());
        assert!(!permissions.supports(Scheme::DelegatedPersonal));
    }
    // Nobody says what a path that winds through a relationship needs: that is unknown, not nothing.
    assert!(check_in.permissions().is_none());

    let all = LeastPrivileged::of(Scheme::Application, [reboot.permissions(), audits.permissions()]);
    assert!(all.is_complete() && !all.permissions.is_empty());
    assert!(!LeastPrivileged::of(Scheme::Application, [reboot.permissions(), check_in.permissions()]).is_complete());
}

#[test]
fn requests_know_the_clouds_of_their_page() {
    let graph = Graph::offline();
    let profile = graph.device_management().windows_driver_update_profiles().id("p");
    let approve = profile.execute_action(windows_driver_update_profile::ExecuteAction::default());
    assert_eq!(approve.available_in(), Some(Clouds::ALL));
    assert_eq!(graph.users().list().available_in(), None);
}
