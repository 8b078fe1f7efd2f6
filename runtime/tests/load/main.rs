//! Many requests at once, and servers that use up what they can: nothing is lost, done twice or left running, and memory
//! stays.
//!
//! The memory and the tasks of the whole process are measured, so these tests run one after the other.
#![cfg(feature = "client")]

mod cancelled;
mod http2;
mod memory;
mod requests;
mod server;
mod stale;

use std::time::Duration;

use msgraph_core::{Client, ClientBuilder, Path};
use tokio::sync::{Mutex, MutexGuard};

static ALONE: Mutex<()> = Mutex::const_new(());

/// Waits until no other test runs, and keeps others from running.
async fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().await
}

fn graph(client: Client) -> Path {
    Path::connected("https://graph.microsoft.com/beta", client)
}

fn client(server: &server::Server) -> ClientBuilder {
    Client::builder().endpoint(&server.url)
}

/// How many tasks the runtime of this test has.
fn tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

/// Waits until no task is left: connections end a moment after their client.
async fn no_task_is_left() {
    for _ in 0..200 {
        if tasks() == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} tasks are left", tasks());
}
